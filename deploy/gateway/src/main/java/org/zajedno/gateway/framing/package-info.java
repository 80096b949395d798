/** Reading requests off the wire more strictly than the server does by itself. */
@NullMarked
package org.zajedno.gateway.framing;

import org.jspecify.annotations.NullMarked;
