/**
 * The files that belong to a record: what a client sent, what we handed over, what was signed. A
 * file is kept as it came, with its hash, beside everything else in PostgreSQL, so that every node
 * has it and a backup holds it.
 *
 * <p>Nothing in a file is ever opened, unpacked or run in this program, and no browser is asked to:
 * it goes out as an attachment. What it says is read by a process of its own, behind walls, so that
 * search finds it. A file is internal unless it was made visible to the client when it was kept.
 * Versions and signatures come later.
 *
 * <p>The other way round it makes paper of a page for the rooms above: a PDF or a Word document
 * whose words can be selected and found, in the typeface their reader expects.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "search"})
@NullMarked
package org.heed.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
