/**
 * The page on which a complaint is worked on from its first words to its lesson, and a sheet of
 * paper for each thing that can be done to it. It judges nothing: what is missing is said by the
 * doors, and shown where it is given.
 */
@NullMarked
package org.heed.complaint.web;

import org.jspecify.annotations.NullMarked;
