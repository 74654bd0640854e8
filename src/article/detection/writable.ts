/** Names what can be written in, as far as markup says. */
export const WRITABLE = ':is([contenteditable]:not([contenteditable=false i]),[role=textbox])';
