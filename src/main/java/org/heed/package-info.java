/**
 * Heed: the workbench of a project manager whose client is unhappy.
 *
 * <p>The rooms, from the ground up; a room calls down, announces up and never sideways into
 * another's tables.
 *
 * <pre>
 *  ground   kernel · postgres
 *  who      identity · timeline · search
 *  when     clock · client · document
 *  on what  project
 *  said     conversation · promise · escalation · lesson · handover
 *  heart    complaint
 *  roof     desk · portal · sample
 * </pre>
 */
@NullMarked
package org.heed;

import org.jspecify.annotations.NullMarked;
