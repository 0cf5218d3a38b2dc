/**
 * The organisations we deliver to and the people there: what they are called, which language and
 * channel they like, what to be careful about, and who of us is on them.
 *
 * <p>It promises that a client is found by whatever part of its name somebody types, in either
 * script, and that nobody sees a client whose circle they do not belong to. It opens that circle.
 * It does not know projects, complaints or promises: what those show of a client they hang on its
 * page as a {@link org.heed.client.ClientPanel}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.heed.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
