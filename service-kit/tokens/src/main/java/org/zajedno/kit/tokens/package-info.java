/** Which keys verify tokens: fetched when they rotate, forgotten when they are removed, never at a stranger's bidding. */
@NullMarked
package org.zajedno.kit.tokens;

import org.jspecify.annotations.NullMarked;
