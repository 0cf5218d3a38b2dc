/** What only the packaged application, started as its users start it, can show. */
@NullMarked
package org.heed.packaged;

import org.jspecify.annotations.NullMarked;
