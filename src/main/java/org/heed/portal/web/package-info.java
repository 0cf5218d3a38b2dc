/** Pages of the client's side: public ones, private ones behind a link, and ours about both. */
@NullMarked
package org.heed.portal.web;

import org.jspecify.annotations.NullMarked;
