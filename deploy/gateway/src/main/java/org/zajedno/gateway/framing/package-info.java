/** Reading requests off the wire more strictly than the server does by itself. */
package org.zajedno.gateway.framing;
