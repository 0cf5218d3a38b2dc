/** Downloads, and the page on which a file is added to a record. */
@NullMarked
package org.heed.document.web;

import org.jspecify.annotations.NullMarked;
