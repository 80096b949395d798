/** Steps of a member's way. */
package org.zajedno.panels.development;
