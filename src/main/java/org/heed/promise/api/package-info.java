/** {@code /api/v1/promises}: the same doors as the pages, for programs. */
@NullMarked
package org.heed.promise.api;

import org.jspecify.annotations.NullMarked;
