/** {@code /api/v1/search}. */
@NullMarked
package org.heed.search.api;

import org.jspecify.annotations.NullMarked;
