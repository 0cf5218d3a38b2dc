/** The pages on which an administrator reads the audit and has history verified. */
@NullMarked
package org.heed.timeline.web;

import org.jspecify.annotations.NullMarked;
