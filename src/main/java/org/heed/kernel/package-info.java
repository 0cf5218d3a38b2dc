/**
 * The ground every room stands on: what a happening is, how we refuse, how a list ends, which
 * languages we speak. It knows no room and no trade; a helper wanted by two rooms waits for the
 * third.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.heed.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
