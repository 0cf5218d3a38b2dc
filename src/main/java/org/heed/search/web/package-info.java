/** The page on which everything is looked for. */
@NullMarked
package org.heed.search.web;

import org.jspecify.annotations.NullMarked;
