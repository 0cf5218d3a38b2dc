/** Searching by program: {@code /api/v1/search}, newest hit first, only what the token may see. */
@NullMarked
package org.heed.search.api;

import org.jspecify.annotations.NullMarked;
