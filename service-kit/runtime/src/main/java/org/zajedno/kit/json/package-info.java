/** JSON read strictly: what a contract does not name is refused. */
@NullMarked
package org.zajedno.kit.json;

import org.jspecify.annotations.NullMarked;
