/** What the rules of the house are read from: sources, templates, messages, migrations. */
@NullMarked
package org.heed.house;

import org.jspecify.annotations.NullMarked;
