/** The pages of projects and their parts. */
@NullMarked
package org.heed.project.web;

import org.jspecify.annotations.NullMarked;
