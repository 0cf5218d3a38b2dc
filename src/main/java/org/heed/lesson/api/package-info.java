/** {@code /api/v1/lessons}: the same doors as the pages, for programs. */
@NullMarked
package org.heed.lesson.api;

import org.jspecify.annotations.NullMarked;
