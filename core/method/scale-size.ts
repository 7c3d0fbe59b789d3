/** How many steps a scale may have. */
export const SMALLEST_SCALE = 3;
export const LARGEST_SCALE = 10;
