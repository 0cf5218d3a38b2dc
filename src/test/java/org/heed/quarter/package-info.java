/**
 * A quarter of a whole company, day by day: what people do is written in {@link Script}, done
 * through the doors by {@link Company}, reckoned a second time, slowly and obviously, by the books,
 * and compared at five moments of every day.
 */
@NullMarked
package org.heed.quarter;

import org.jspecify.annotations.NullMarked;
