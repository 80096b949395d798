/** What the stored things of all services have in common. */
@NullMarked
package org.zajedno.kit.entity;

import org.jspecify.annotations.NullMarked;
