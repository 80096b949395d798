/** Which keys verify tokens: fetched when they rotate, forgotten when they are removed, never at a stranger's bidding. */
package org.zajedno.kit.tokens;
