/** The page on which an administrator has history verified. */
@NullMarked
package org.heed.timeline.web;

import org.jspecify.annotations.NullMarked;
