/** Change requests over the API, for us. */
@NullMarked
package org.heed.change.api;

import org.jspecify.annotations.NullMarked;
