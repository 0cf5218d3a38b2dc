/** How words are compared and names are found, whichever script they are typed in. */
@NullMarked
package org.heed.kernel.text;

import org.jspecify.annotations.NullMarked;
