/** What the stored things of all services have in common. */
package org.zajedno.kit.entity;
