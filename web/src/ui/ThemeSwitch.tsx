import { useLanguage } from '../language/LanguageContext.tsx'
import radioChoice from './Choice.module.css'
import styles from './Switches.module.css'
import { type ThemeChoice, useTheme } from './use-theme.ts'

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark']

/** Chooses between the device's theme, light and dark. */
export const ThemeSwitch = () => {
  const { t } = useLanguage()
  const [choice, choose] = useTheme()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.shell.theme.label}</legend>
      <div className={styles.choices}>
        {choices.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              value={value}
              checked={choice === value}
              onChange={() => choose(value)}
              className={radioChoice.radio}
            />
            <span>{t.shell.theme[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
