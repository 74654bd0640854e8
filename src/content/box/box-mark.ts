/** Names the attribute of every element of ours in a page: by it a successor finds what an orphaned predecessor has left. */
export const BOX_MARK = 'data-get-a-summary';
