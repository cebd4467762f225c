enum ReferralLinksPlaceholder {}
