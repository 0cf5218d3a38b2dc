/**
 * The pages of a hand-over: begun, handed, accepted line by line, and whom to meet; with its place
 * on the pages of projects and clients, in the inbox and in the palette.
 */
@NullMarked
package org.heed.handover.web;

import org.jspecify.annotations.NullMarked;
