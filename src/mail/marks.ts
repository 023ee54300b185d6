/**
 * Places in a compiled mail that only a certain message fills. Private-use characters, which survive Liquid, HTML and
 * text alike; they are taken out of templates and values first, so that nobody can forge one.
 */
export const LINK_START = '\uE002';
export const LINK_END = '\uE003';
export const PREHEADER = '\uE004';
export const FOOTER = '\uE005';
export const PIXEL = '\uE006';

export const LINK = /\uE002([^\uE003]*)\uE003/g;
