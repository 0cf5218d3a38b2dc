/** {@code /api/v1/documents}. */
@NullMarked
package org.heed.document.api;

import org.jspecify.annotations.NullMarked;
