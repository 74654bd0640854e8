// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { pageTheme } from '../../../src/content/box/page-theme.ts';

function themeIn(bodyStyle: string, innerStyle = ''): string {
  const inner = document.createElement('div');
  inner.style.cssText = innerStyle;
  document.body.style.cssText = bodyStyle;
  document.body.replaceChildren(inner);
  return pageTheme(inner);
}

it('is the page’s own colour scheme where nothing is painted', () => {
  expect(themeIn('')).toBe('inherit');
});

it('is what the page paints behind the box', () => {
  expect(themeIn('background-color: rgb(20, 20, 24)')).toBe('dark');
  expect(themeIn('background-color: rgb(250, 248, 240)')).toBe('light');
});

it('is what is painted nearest, seen through what is almost clear', () => {
  expect(themeIn('background-color: rgb(0, 0, 0)', 'background-color: rgb(255, 255, 255)')).toBe('light');
  expect(themeIn('background-color: rgb(0, 0, 0)', 'background-color: rgba(255, 255, 255, 0.1)')).toBe('dark');
});
