/** Projects and their parts over the API. */
@NullMarked
package org.heed.project.api;

import org.jspecify.annotations.NullMarked;
