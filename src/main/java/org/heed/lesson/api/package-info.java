/** {@code /api/v1/lessons}. */
@NullMarked
package org.heed.lesson.api;

import org.jspecify.annotations.NullMarked;
