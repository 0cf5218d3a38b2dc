/** What is true of every page the application has, whichever room it belongs to. */
@NullMarked
package org.heed.pages;

import org.jspecify.annotations.NullMarked;
