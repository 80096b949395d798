/** The contracts of the four services and the page that shows them. */
@NullMarked
package org.zajedno.gateway.docs;

import org.jspecify.annotations.NullMarked;
