/**
 * The door of the house as people meet it: first run, sign-in, people and settings, and the filters
 * that every request of a browser passes.
 */
@NullMarked
package org.heed.identity.web;

import org.jspecify.annotations.NullMarked;
