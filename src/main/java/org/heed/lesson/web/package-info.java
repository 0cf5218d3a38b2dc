/** The library of lessons, and one of them. */
@NullMarked
package org.heed.lesson.web;

import org.jspecify.annotations.NullMarked;
