/** Style sheets that scripts in pages bring along as text. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader exports it so.
  export default text;
}
