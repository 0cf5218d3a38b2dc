/** The pages of change requests, for us. */
@NullMarked
package org.heed.change.web;

import org.jspecify.annotations.NullMarked;
