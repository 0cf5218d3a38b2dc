/**
 * Pages of a project's history: what happened, what is asked about it, and the client's version.
 */
@NullMarked
package org.heed.history.web;

import org.jspecify.annotations.NullMarked;
