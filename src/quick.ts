/**
 * Whether a build leaves out what is not a page: pictures of previews, exports, the index of the search, what hosts and
 * crawlers read. For authors of large editions who look at pages; what leads there leads nowhere then.
 */
export const isQuick = process.env.QUICK_BUILD === '1';
