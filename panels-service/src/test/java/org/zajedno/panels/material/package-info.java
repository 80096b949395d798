/** Tests of materials and their versions. */
package org.zajedno.panels.material;
