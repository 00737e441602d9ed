/** White space collapsed; single blanks, which are nearly all of it, are left alone. */
export const collapsed = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ');
