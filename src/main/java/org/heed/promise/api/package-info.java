/** {@code /api/v1/promises}. */
@NullMarked
package org.heed.promise.api;

import org.jspecify.annotations.NullMarked;
