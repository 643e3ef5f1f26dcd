/** What a person sees and does about exports. */
@NullMarked
package org.partnershipportal.consultation.export.ui;

import org.jspecify.annotations.NullMarked;
