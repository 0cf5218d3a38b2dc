/** Mail in JSON: handing one in, and reading what came in. */
@NullMarked
package org.heed.post.api;

import org.jspecify.annotations.NullMarked;
