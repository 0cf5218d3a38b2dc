/** Pages of mail that came in, of the mailboxes, and of how well mail comes in. */
@NullMarked
package org.heed.post.web;

import org.jspecify.annotations.NullMarked;
