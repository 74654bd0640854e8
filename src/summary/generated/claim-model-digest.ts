/** SHA-256 of claim-model.bin; written by `npm run train:reading`. */
export const claimModelDigest = 'db927734d69695f063e9e7567549fde349ea18c6956ee0102abfde81d29e727a';
