/**
 * Files by program: {@code /api/v1/documents}, added to and fetched from a record by its number.
 */
@NullMarked
package org.heed.document.api;

import org.jspecify.annotations.NullMarked;
