/** Codes of countries and groups: ISO 3166-1 alpha-3 (the store's) and alpha-2 (ICU's). */
import { groups } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'

/**
 * ISO 3166-1, alpha-2 and alpha-3 of one country written together: 'AZAZE'. All 249, and Kosovo under its user-assigned codes.
 * Taken from the standard's table; ICU has names for each of them.
 */
const iso = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE
BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA
BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR
CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM
FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM
GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY
JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA
LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP
MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL
NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT
REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM
SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR
TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM
XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE`

const pairs = iso
  .trim()
  .split(/\s+/)
  .map(both => ({ alpha2: both.slice(0, 2), alpha3: both.slice(2) }))
const toAlpha2 = new Map(pairs.map(pair => [pair.alpha3, pair.alpha2]))
const toAlpha3 = new Map(pairs.map(pair => [pair.alpha2, pair.alpha3]))

/** ISO 3166-1 alpha-2 of a country: 'AZE' → 'AZ'. Undefined for the world, for groups and for anything else. */
export const alpha2 = (area: Area): string | undefined => toAlpha2.get(area)

/** ISO 3166-1 alpha-3 of a country by its alpha-2 code in capitals: 'AZ' → 'AZE'. Undefined for any other text. */
export const alpha3 = (code: string): Area | undefined => toAlpha3.get(code)

/** Every country, by alpha-3 code, in the order of the alpha-2 codes. */
export const countries: readonly Area[] = pairs.map(pair => pair.alpha3)

/** ISO 3166-3: countries of the 1990s and 2000s that figures are held of. */
export const formerCountries = ['CSK', 'YUG', 'SCG', 'ANT'] as const
export type FormerCountry = (typeof formerCountries)[number]
const others: ReadonlySet<string> = new Set([...groups, ...formerCountries])

/** Whether a text is the code of a country or group that can be asked about: 'CHN', 'WLD', not 'CN'. */
export const isArea = (code: string): code is Area => toAlpha2.has(code) || others.has(code)
